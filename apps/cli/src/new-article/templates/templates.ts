import { inLanguage } from '@trifold/prose'
import type { TemplateName } from '../template-names.ts'
import { arabic } from './arabic.ts'
import { comparison } from './comparison.ts'
import { english } from './english.ts'
import { explainer } from './explainer.ts'
import { faq } from './faq.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import { howTo } from './how-to.ts'
import { japanese } from './japanese.ts'
import { spanish } from './spanish.ts'
import { talk } from './talk.ts'
import type { Template, TemplateText } from './template.ts'
import type { TemplateWords } from './template-words.ts'

/** Every template, by the name that `--template` takes. */
export const templates: Readonly<Record<TemplateName, Template>> = {
  explainer,
  comparison,
  'how-to': howTo,
  faq,
  talk,
}

const languages: Readonly<Record<string, TemplateWords>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  ja: japanese,
}

/** A template in a language; in English where nobody has written it in that one. */
export const templateText = (name: TemplateName, lang: string): TemplateText => {
  const words = inLanguage(languages, lang) ?? english
  const { description, body } = templates[name].write(words)
  return { description, body: `\n<!-- Trifold template: ${words.advice} -->\n${body}` }
}
