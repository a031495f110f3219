import { SAMPLE } from './built-site.js';
import { describeSite } from './describe-site.js';

describeSite('the site of the sample', SAMPLE);
