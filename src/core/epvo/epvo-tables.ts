import { epvoEntities, type EpvoEntity } from './epvo-entity.ts';
import type { EpvoField, EpvoTable, EpvoType } from './epvo-field.ts';

const types: Readonly<Record<string, EpvoType>> = {
  i: 'int32',
  s: 'string',
  n: 'double',
  b: 'boolean',
  d: 'date',
  t: 'datetime',
};

/** `name:type`, a `!` where it is required, and after `>` the table or dictionary that it refers to. */
const readField = (written: string): EpvoField => {
  const [, name = '', letter = '', mark = '', target] =
    /^(\w+):([isnbdt])(!?)(?:>(\w+))?$/.exec(written) ?? [];
  const type = types[letter];
  if (type === undefined) throw new Error(`no field: ${written}`);
  const field = { name, type, isRequired: mark === '!' };
  if (target === undefined) return field;
  const entity = epvoEntities.find((known) => known === target);
  return entity === undefined ? { ...field, dictionary: target } : { ...field, entity };
};

const names = ['nameRu:s', 'nameKz:s', 'nameEn:s'];

/**
 * Fields, types and references as the description of the API says them (OpenAPI 3.0.1, read second-hand in `nurkenonline/epvo`
 * 3e37c457). The first is the key. Whether the service holds to it has not been tried.
 */
const written: Readonly<Record<EpvoEntity, readonly string[]>> = {
  FOREIGN_UNIVERSITIES: [
    'id:i!',
    ...names,
    ...['countryId:i>CenterCountry', 'rating:i', 'centerUniversityId:i'],
  ],
  FOREIGN_UNIVERSITIES_AGREEMENT: [
    ...['id:i!', 'foreignUniversityId:i>FOREIGN_UNIVERSITIES', 'agreementNumber:s', 'startDate:d'],
    'finishDate:d',
  ],
  FINANCING_SOURCE_ACADEMIC_MOBILITY: ['id:i!', ...names],
  FOREIGN_LANG_CERTIFICATE: [
    ...['id:i!', 'name:s', 'language:i>CenterStudyLanguages', 'minScore:n', 'maxScore:n', 'scoreType:i'],
  ],
  STUDENT: [
    ...['studentId:i!', 'firstName:s!', 'lastName:s!', 'patronymic:s', 'birthDate:d!', 'genderId:i!>Sex'],
    ...['iin:s', 'nationId:i!>CenterNationality', 'sitizenshipId:i!>CenterCountry', 'professionId:i!'],
    ...['studyFormId:i!', 'paymentFormId:i!>PaymentForms', 'studyLanguageId:i!>CenterStudyLanguages'],
    ...['degreeId:i!>DegreeTypes', 'courseNumber:i!', 'enrollDate:d!', 'enrollYear:i', 'status:i!', 'gpa:n'],
    ...['maritalStateId:i>MaritalStates', 'residenceStateId:i>ResidenceState', 'dormStateId:i>DormStates'],
    ...['disabilityCategoryId:i>DisabilityCategories', 'specializationId:i', 'centerProfChecked:b!'],
    ...['grantTypeId:i>GrantTypes', 'identDocTypeId:i>ICType', 'identDocNumber:s', 'identDocDate:d'],
    ...['identDocOrgId:i>IcDepartment', 'phone:s', 'address:s', 'noCheckIin:b', 'noLastName:b', 'modified:t'],
  ],
  ORDERS: [
    ...['orderId:i!', 'orderNumber:s', 'orderDate:d', 'orderTypeId:i', 'orderCategoryId:i', 'nameRu:s'],
    'year:i',
  ],
  ORDER_SECTIONS: ['sectionId:i!', 'orderId:i>ORDERS', 'sectionNumber:i', 'nameRu:s', 'categoryId:i'],
  ORDER_STUDENT_INFO: [
    ...['orderStudentInfoId:i!', 'sectionId:i>ORDER_SECTIONS', 'studentId:i>STUDENT', 'professionId:i'],
    ...['courseNumber:i', 'studyFormId:i'],
  ],
  STUDENT_TRANSFER: [
    ...['transferId:i!', 'studentId:i>STUDENT', 'foreignUniversityId:i>FOREIGN_UNIVERSITIES', 'startDate:d'],
    ...['finishDate:d', 'academicMobilityTypeId:i>AcademicMobilityType'],
    ...[
      'financingSourceId:i>FINANCING_SOURCE_ACADEMIC_MOBILITY',
      'programId:i>CenterAcademicExchangeProgram',
    ],
  ],
  ORDERS_ACADEMIC_MOBILITY: [
    ...['id:i!', 'orderId:i!>ORDERS', 'sectionId:i!>ORDER_SECTIONS', 'mobilityType:i!'],
    ...['countryId:i>CenterCountry', 'partnerUniversityId:i!>FOREIGN_UNIVERSITIES', 'startDate:d!'],
    ...['finishDate:d!', 'studentId:i!>STUDENT', 'financingSourceId:i!>FINANCING_SOURCE_ACADEMIC_MOBILITY'],
    ...['Start_Study_Year:i!', 'Start_Term:i!', 'Finish_Study_Year:i!', 'Finish_Term:i!', 'format:i!'],
    ...['agreementType:i!', 'Reject_Order_Id:i', 'professionName:s', 'professionId:i', 'studyLanguageId:i'],
    'transferId:i>STUDENT_TRANSFER',
  ],
  ORDER_INTERNSHIP_STUDENTS: [
    ...['id:i!', 'studentId:i>STUDENT', 'orderId:i>ORDERS', 'startDate:d', 'endDate:d'],
  ],
  FOREIGN_SUBJECTS: [
    ...['id:i!', 'transferId:i>STUDENT_TRANSFER', 'subjectName:s', 'rk:i', 'ects:i', 'getsDegree:s', 'fio:s'],
    ...['moneySource:s', 'moneySpent:s', 'profession:s', 'program:s'],
  ],
  STUDENT_PROJECTS: [
    ...['id:i!', 'studentId:i>STUDENT', 'projectName:s', 'startDate:d', 'endDate:d', 'status:s'],
  ],
  PERSONAL_ACHIEVEMENTS: ['id:i!', 'studentId:i>STUDENT', ...names, 'date:d'],
  SCIENCE_PROJECTS: [
    ...[
      'projectId:i!',
      ...names,
      'managerId:i',
      'startDate:d',
      'finishDate:d',
      'totalAmount:n',
      'sourceId:i',
    ],
    'statusId:i',
  ],
  GRADUATES: [
    ...[
      'graduateId:i!',
      'firstName:s!',
      'lastName:s',
      'patronymic:s',
      'birthDate:d!',
      'sexId:i!>Sex',
      'iin:s',
    ],
    ...['nationId:i!>CenterNationality', 'sitizenshipId:i!>CenterCountry', 'professionId:i', 'studyFormId:i'],
    ...['paymentFormId:i!>PaymentForms', 'studyLanguageId:i!>CenterStudyLanguages'],
    ...['degreeId:i!>DegreeTypes', 'startDate:d!', 'startOrderNumber:s!', 'finishOrderNumber:s!'],
    ...['finishOrderDate:d!', 'iacDiplomaNumber:s!', 'iacDiplomaSeries:s!', 'centerProfChecked:b!'],
    ...['diplomaDate:d', 'diplomaHonor:b', 'hasJobId:i>HasJobs', 'jobPlaceTypeId:i>JobPlaceType'],
    ...['organizationFormId:i>OrganizationForms', 'reasonEmploymentId:i>DicReasonEmployment'],
    ...['placeOfFurtherEducationId:i>PlaceOfFurtherEducation', 'gpa:n', 'enrollYear:i', 'graduationYear:i'],
    ...['registrationNumber:s', 'specializationId:i', 'studentId:i>STUDENT'],
  ],
};

/** Kinds of keys by their field; what has only an `id` is keyed as the university itself. */
const keyTypes: Readonly<Record<string, string>> = {
  id: 'UNIVERSITY_ID_COMPOSITE_KEY',
  studentId: 'STUDENT_ID_COMPOSITE_KEY',
  orderId: 'ORDER_ID_COMPOSITE_KEY',
  sectionId: 'SECTION_ID_COMPOSITE_KEY',
  orderStudentInfoId: 'ORDER_STUDENT_INFO_ID_COMPOSITE_KEY',
  transferId: 'TRANSFER_ID_COMPOSITE_KEY',
  projectId: 'SCIENCE_PROJECT_ID_COMPOSITE_KEY',
  graduateId: 'GRADUATE_ID_COMPOSITE_KEY',
};

const tableOf = (entity: EpvoEntity): EpvoTable => {
  const fields = written[entity].map(readField);
  const key = fields[0]?.name ?? '';
  return { entity, key, keyType: keyTypes[key] ?? '', fields };
};

/** The tables of the EPVO that the register keeps a copy of. */
export const epvoTables = Object.fromEntries(
  epvoEntities.map((entity) => [entity, tableOf(entity)]),
) as Readonly<Record<EpvoEntity, EpvoTable>>;
