import { directionOf } from './direction-of.ts'
import { likelyLanguage } from './likely-language.ts'

/** Languages whose letters are upright alone: programs that are asked for italics slant them, and they look broken. */
const upright: ReadonlySet<string> = new Set(
  'am as bn bo brx doi dz gu hi ja km kn ko kok lo mai ml mni mr my ne or pa sa si ta te th ti wuu yue zh'.split(
    ' ',
  ),
)

/** Whether a language (a BCP 47 tag) is written in a script that has italics. */
export const hasItalics = (lang: string): boolean =>
  directionOf(lang) === 'ltr' && !upright.has(likelyLanguage(lang))
