/** The command was used wrongly: a format or path that does not exist, an output folder that is refused. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The file system refused something; `cause` is its error. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}

/** The code of an error of the file system or the process, such as `ENOENT`. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
