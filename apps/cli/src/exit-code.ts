/** What the command's exit status means to whoever called it. */
export const exitCodes = {
  /** Nothing wrong; warnings are allowed. */
  clean: 0,
  /** The content has errors. */
  content: 1,
  /** The command was called wrongly. */
  usage: 2,
  /** A fault of the program, or of the file system. */
  internal: 3,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
