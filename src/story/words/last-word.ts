/** "secretary" of "foreign secretary": what somebody is, or the surname of a name as written. */
export const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);
