import type { Manner } from '../run';
import { typed } from '../words/marks';
import { jsonLine } from './json';
import { plain } from './plain';

/** The exit code of what is no fault of the question. */
export const FAULT_EXIT = 5;

/** What is told when the program, or a file that belongs to it, fails: in one line. */
export function faultText(error: unknown, { language, json, isNested }: Manner): string {
  const reason = oneLine(error instanceof Error ? error.message : String(error));
  const message = plain(
    language === 'ar'
      ? `توقف البرنامج لخلل فيه أو في ملفاته، لا في السؤال: ${typed(reason, 'ar')}`
      : `a fault of the program or of its files, not of the question (${reason})`
  );
  if (!json) return `masarat: ${message}\n`;
  const code = 'program-fault';
  const told = isNested ? { error: { code, message, details: { reason } } } : { code, message, reason };
  return `${jsonLine(told)}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
