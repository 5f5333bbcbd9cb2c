/** An order about a student, by the codes of the EPVO's dictionaries. */
export interface EpvoOrder {
  /** 2 enrolment, 30 departure for academic mobility, 32 departure to a double degree, 39 internship. */
  readonly type: number;
  /** Of 2: 43 double degree, 101 internal, 102 external arrival. Of 30: 301 internal, 302 external departure. `null` where it has none. */
  readonly category: number | null;
  /** What it orders has ended. */
  readonly isFinished: boolean;
}

/** What of a student a form looks at, as the EPVO's tables `students`, `student_info`, `orders` and `graduates` say it. */
export interface EpvoStudent {
  /** `students.isstudent`: 1 studies, 3 has left with a degree. */
  readonly status: number;
  /** `students.isinretire`: on academic leave. */
  readonly isOnLeave: boolean;
  /** `student_info.degree_id`: 0 not determined, 10 preparatory department. */
  readonly degree: number;
  /** `students.coursenumber`; 0 after the last. */
  readonly course: number;
  readonly isInGraduates: boolean;
  readonly orders: readonly EpvoOrder[];
}
