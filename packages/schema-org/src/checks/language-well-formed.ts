import { isLanguageTag } from '../formats/language-tag.ts'
import { fine, ofValues, shown } from './check.ts'

/** Longer texts are no tags; nobody would take them for one. */
const longest = 60

/** A text that is joined as tags are, in place of a language, is one. Its name in words (“English”) is taken as it is. */
export const languageWellFormed = ofValues((value, { name = '', written }, { vocabulary }) =>
  value.kind !== 'literal' ||
  typeof value.value !== 'string' ||
  !vocabulary.rangesOf(name).includes('Language') ||
  !isMalformed(value.value)
    ? fine
    : [
        {
          code: 'language-well-formed',
          severity: 'warning',
          pointer: value.pointer,
          message: `The value of “${written}” is ${shown(value.value)}; expected a language tag such as en or pt-BR.`,
          help: meant(value.value),
        },
      ],
)

const isMalformed = (text: string): boolean =>
  text.length <= longest &&
  /^[a-z\d]{1,8}(?:[-_][a-z\d]*)+$/i.test(text.trim()) &&
  !isLanguageTag(text.trim())

const meant = (text: string): string | undefined => {
  const tag = text.trim().replaceAll('_', '-').replace(/-+$/, '')
  return isLanguageTag(tag) ? `Did you mean “${tag}”?` : undefined
}
