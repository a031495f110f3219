/** The calendar day of a date or an instant in a time zone, `YYYY-MM-DD`. */
export function createDayOf(timeZone: string): (date: string) => string {
  // The Canadian English form of a date is the ISO one.
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone,
  });
  return (date) => (date.length <= 10 ? date : format.format(new Date(date)));
}
