import { SAMPLE } from '../site/built-site.js';
import { describeWalk } from './describe-walk.js';

describeWalk('the site of the sample', SAMPLE);
