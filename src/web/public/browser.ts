import './site.css';
import '../enhance/charts.ts';
import '../enhance/credential-file.ts';
