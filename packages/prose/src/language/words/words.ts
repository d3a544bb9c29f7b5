import type { CalloutKind } from '@trifold/core'
import { inLanguage } from '../in-language.ts'
import { arabic } from './arabic.ts'
import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { hindi } from './hindi.ts'
import { japanese } from './japanese.ts'
import { spanish } from './spanish.ts'

/**
 * Every word that Trifold itself puts into an output, in one language. Articles bring their own words; these are
 * labels, names for screen readers, and the names of a player's controls.
 */
export interface Words {
  /** A date for people; `month` counts from 1. */
  readonly date: (year: number, month: number, day: number) => string
  /** What stands between the members of a list, white space included. */
  readonly comma: string
  /** What stands before the last member of a list, white space included; some languages hear how that one begins. */
  readonly and: (last: string) => string
  /** What stands between a label and what it labels, white space included. */
  readonly colon: string
  /** What stands between several labels, each with what it labels, white space included. */
  readonly semicolon: string
  readonly fullStop: string
  /** What stands before a quotation and after it; the first alone hangs beside one that is set apart. */
  readonly quotes: readonly [opening: string, closing: string]

  readonly contents: string
  /** Before the names of authors. */
  readonly by: string
  /** Before the date of a change. */
  readonly updated: string
  readonly sources: string
  /** Before a work that the article restates. */
  readonly basedOn: string
  readonly translations: string
  readonly license: string
  readonly tags: string
  readonly footnotes: string
  readonly footnote: (number: number) => string
  readonly backToText: (number: number) => string
  readonly linkTo: (heading: string) => string

  readonly definition: string
  readonly comparison: string
  readonly story: string
  readonly turningPoint: string
  readonly keyPoints: string
  readonly steps: string
  readonly faq: string
  readonly summary: string
  readonly notes: string
  readonly callouts: Readonly<Record<CalloutKind, string>>

  readonly table: string
  readonly code: string
  /** What a wide formula is called when its box scrolls. */
  readonly formula: string
  readonly image: string
  readonly done: string
  readonly notDone: string

  readonly slides: string
  readonly slide: string
  readonly slideOf: (number: number, total: number) => string
  /** A title that goes on over several slides. */
  readonly partOf: (title: string, number: number, total: number) => string
  readonly nextSlide: string
  readonly previousSlide: string
  readonly firstSlide: string
  readonly lastSlide: string
  readonly overview: string
  readonly presenterView: string
  readonly speakerNotes: string
  readonly noNotes: string
  readonly upNext: string
  readonly endOfSlides: string
  readonly elapsed: string
  readonly fullScreen: string
  readonly blackScreen: string
  readonly whiteScreen: string
  readonly handout: string
  readonly print: string
  readonly pauseTimer: string
  readonly resetTimer: string
  readonly largerNotes: string
  readonly smallerNotes: string
  readonly lightOrDark: string
  readonly slideByNumber: string
  readonly leaveView: string
  readonly keyboardHelp: string
  readonly close: string
  readonly progress: string

  /** Keys that have no sign of their own, as keyboards for the language are labelled. */
  readonly keyNames: Readonly<Record<NamedKey, string>>
  readonly presentation: PresentationWords
  readonly indexPage: IndexPageWords
}

/** Keys that are called by a name, as `KeyboardEvent.key` has them; the space bar is one too. */
export type NamedKey = 'Space' | 'Enter' | 'Escape' | 'Home' | 'End' | 'PageUp' | 'PageDown'

/** What the layouts and shapes of a presentation are called in the editor that opens it. */
export interface PresentationWords {
  readonly answer: string
  readonly bar: string
  readonly beat: string
  readonly bullets: string
  readonly callout: string
  readonly caption: string
  readonly columns: string
  readonly content: string
  readonly credits: string
  readonly dot: string
  readonly eyebrow: string
  readonly figure: string
  readonly footer: string
  readonly hairline: string
  readonly lead: string
  readonly line: string
  readonly list: string
  readonly name: string
  readonly number: string
  readonly questions: string
  readonly quotation: string
  readonly quotationMark: string
  readonly secondColumn: string
  readonly section: string
  readonly slideNumber: string
  readonly source: string
  readonly statement: string
  readonly subtitle: string
  readonly terms: string
  readonly text: string
  readonly title: string
}

/** The words of the page that shows everything in an output folder. */
export interface IndexPageWords {
  /** The heading, where the site has no name. */
  readonly articles: string
  readonly articleCount: (count: number) => string
  readonly withErrors: string
  readonly withErrorsCount: (count: number) => string
  readonly built: string
  readonly warningCount: (count: number) => string
  readonly earlierVersion: string
  readonly fromEarlierVersion: string
  readonly download: (output: string, title: string) => string
  readonly leftOut: (counts: string) => string
  readonly pages: string
  readonly previous: string
  readonly next: string
  /** Outputs as their formats label them in English; one that is not here keeps its label. */
  readonly outputs: Readonly<Record<string, string>>
  /** Why a block is not in an output, by what renderers say of it in English; what is not here stays in English. */
  readonly reasons: Readonly<Record<string, string>>
}

const languages: Readonly<Record<string, Words>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  hi: hindi,
  ja: japanese,
}

/** The interface's words in the language of a BCP 47 tag; English where the language has no file here. */
export const words = (lang: string): Words => inLanguage(languages, lang) ?? english
