/** One step deeper of a JSON pointer (RFC 6901). */
export const pointTo = (pointer: string, name: string | number): string =>
  `${pointer}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`

/** The part of a document that a pointer names, or the deepest around it that exists. */
export const deepestIn = (document: unknown, pointer: string): string => {
  let value = document
  let found = ''
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) break
    // An object or a list, which has this name.
    value = (value as Record<string, unknown>)[name]
    found = `${found}/${step}`
  }
  return found
}
