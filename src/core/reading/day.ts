/** Dates as exact as their sources: a day, a month or a year. */

/** The day it is where the reader is, as YYYY-MM-DD: `toISOString` would say that of Greenwich. */
export function today(now = new Date()): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${now.getFullYear()}-${month}-${day}`;
}

/** The first day a date may mean, as YYYY-MM-DD: text that sorts like time. */
export function firstDay(date: string): string {
  return date.length === 4 ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
}

/** The last day a date may mean, as YYYY-MM-DD. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length > 7) return date;
  const [year, month] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year!, month!, 0)).getUTCDate()}`;
}

/** Whether a date has begun by a day: a year has begun on its first day. */
export function hasBegun(date: string, by: string): boolean {
  return firstDay(date) <= lastDay(by);
}

/** Puts records in the order of their dates; those that say less exactly when come first. */
export function byDate(a: { date: string }, b: { date: string }): number {
  return firstDay(a.date).localeCompare(firstDay(b.date)) || a.date.length - b.date.length;
}

/** A date as a number of years, for axes: the middle of what it may mean. */
export function yearsOf(date: string): number {
  const middle = (Date.parse(firstDay(date)) + Date.parse(lastDay(date))) / 2;
  const year = new Date(middle).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  return year + (middle - start) / (Date.UTC(year + 1, 0, 1) - start);
}
