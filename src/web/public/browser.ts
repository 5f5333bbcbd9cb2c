import './site.css';
import '../enhance/charts.ts';
