import type { CalloutKind } from '@trifold/core'
import { english } from './english.ts'

/**
 * Every word that Trifold itself puts into an output, in one language. Articles bring their own words; these are
 * labels, names for screen readers, and the names of a player's controls.
 */
export interface Words {
  /** A date for people; `month` counts from 1. */
  readonly date: (year: number, month: number, day: number) => string

  readonly contents: string
  readonly by: string
  readonly and: string
  readonly published: string
  readonly updated: string
  readonly sources: string
  readonly basedOn: string
  readonly cites: string
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

  readonly indexPage: IndexPageWords
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
}

const languages: Readonly<Record<string, Words>> = { en: english }

/** The interface's words in the language of a BCP 47 tag; English where the language has no file here. */
export const words = (lang: string): Words => {
  const primary = lang.toLowerCase().split('-', 1)[0] ?? ''
  return Object.hasOwn(languages, primary) ? (languages[primary] ?? english) : english
}
