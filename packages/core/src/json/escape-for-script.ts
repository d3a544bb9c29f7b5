/**
 * JSON as it may stand in a `script` element of HTML or XHTML. Characters that could end the element or open a comment, and
 * line separators of older scripts, are written as \uXXXX: every parser of JSON reads back the same.
 */
export const escapeForScript = (json: string): string => json.replace(/[<>&\u2028\u2029]/g, escapeCharacter)

/** A UTF-16 code unit as JSON may write it within a string. */
export const escapeCharacter = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
