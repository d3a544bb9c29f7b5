/** The command was used wrongly: a format or path that does not exist, an output folder that is refused. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The file system refused something; `cause` is its error. */
export class EngineError extends Error {
  override readonly name = 'EngineError'
}
