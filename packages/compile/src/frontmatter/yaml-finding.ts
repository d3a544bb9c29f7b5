import type { Finding } from '@trifold/core'
import type { YAMLError } from 'yaml'

/** What the parser of YAML found, with what to do about it. */
export const yamlFinding = (
  error: Pick<YAMLError, 'code' | 'message'>,
  severity: 'error' | 'warning',
): Finding => ({
  code: 'frontmatter-syntax',
  severity,
  message: `YAML: ${error.message.replace(/\.$/, '')}.`,
  help: advice[error.code],
})

const advice: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A value that contains ": " stands in quotes: title: "One: two".',
  BAD_SCALAR_START: 'A value that begins with @, `, % or another sign of YAML stands in quotes.',
  MISSING_CHAR: 'Close the quotes or the bracket; a quote inside single quotes is doubled.',
  TAB_AS_INDENT: 'Indent with spaces.',
  MULTILINE_IMPLICIT_KEY:
    'Write each key as key: value on a line of its own, indented as its neighbours are.',
  BAD_INDENT: 'Close the bracket, or indent its lines.',
  TAG_RESOLVE_FAILED: 'Leave the tag out; the value is read as plain YAML.',
}
