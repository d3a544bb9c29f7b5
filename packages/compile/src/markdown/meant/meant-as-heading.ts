import { type Slip, unseen } from './slip.ts'

const hidden = new RegExp(`^[${unseen}]+#{1,6}[ ${unseen}]|^#{1,6}[${unseen}]`)
const hiddenSigns = new RegExp(`^([${unseen}]*)(#{1,6})[ ${unseen}]+`)
const joined = /^#{2,6}(?=[\p{L}\p{N}])/u

/** `#My words` alone in its line; several words with a # are tags, and one may be. */
const title = /^#(?=\p{Lu}[^#\n]*[ \t][^#\n]*$)/u

/** `##Words`, and `#` beside a character that nobody sees; as an article’s first paragraph, `#My words`, too. */
export const meantAsHeading = (source: string, isFirst: boolean): Slip | undefined => {
  if (hidden.test(source)) return withHidden(source)
  const signs = (joined.exec(source) ?? (isFirst ? title.exec(source) : null))?.[0]
  if (signs === undefined) return undefined
  return {
    code: 'heading-read',
    end: signs.length,
    message: `This line looks like a heading, but no blank stands behind ${signs}; it is shown as text.`,
    help: `Write ${signs}, a blank and the words; a # that is meant as text is written \\#.`,
  }
}

const withHidden = (source: string): Slip => {
  const [all = '#', , signs = '#'] = hiddenSigns.exec(source) ?? []
  return {
    code: 'heading-read',
    end: all.length,
    message:
      'This line looks like a heading, but a character beside its # is none that one can see; it is shown as text.',
    help: 'Delete what stands before and behind the #, and type one blank behind them.',
    mended: `${signs} `,
  }
}
