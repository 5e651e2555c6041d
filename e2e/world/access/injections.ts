/** What closes a text and goes on as a question to the database. */
export const AMONG_WORDS = [
  `' or 1=1 --`,
  `'; select pg_sleep(30); --`,
  `1; drop table complaints`,
  `' || (select pg_sleep(30)) || '`,
  `1) or pg_sleep(30) is null --`,
  `") union select * from people --`,
  `\\'; select 1; --`,
  '$$; select pg_sleep(30); $$',
] as const

/** And what is no text, no number, no id and no name of a file, though it may be taken for one. */
export const INJECTIONS = [
  ...AMONG_WORDS,
  '$1',
  'a\u0000b',
  '../../etc/passwd',
  '%00',
  '{{7*7}}',
  '-1',
  '1e309',
  'NaN',
  '00000000-0000-0000-0000-000000000000',
  '🦭'.repeat(20),
  'a'.repeat(3000),
  '[object Object]',
  'null',
] as const
