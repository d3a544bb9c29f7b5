import { wordJoiner } from '../word-joiner.ts'

/** Lines that YAML reads as a key with its value: Marp would take some for its own settings. */
const key = /^(\s*(?:[\w$-]+|"[^"\n]*"|'[^'\n]*')\s*:)(?=\s|$)/gm

/** A text as a comment, which Marp hands to the speaker: nothing in it ends the comment or is a setting. */
export const commentOf = (text: string): string =>
  `<!--\n${text
    .replace(/--(!?)>/g, `--${wordJoiner}$1>`)
    .replace(key, `$1${wordJoiner}`)
    .replace(/^(?=[{["'?!&|@`%])/, wordJoiner)}\n-->`

/** A setting of one slide alone. */
export const settingOf = (name: string, value: string): string =>
  `<!-- _${name}: ${quoted(value).replaceAll('--', '-\\x2d')} -->`

/** A string as YAML and JSON quote it. */
export const quoted = (value: string): string => JSON.stringify(value.replace(/\s+/g, ' ').trim())
