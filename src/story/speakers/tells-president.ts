import { lastWord } from '../words/last-word.js';

/** "Danish President", but not "president of the board" */
export const tellsPresident = (role: string): boolean => lastWord(role).toLowerCase() === 'president';
