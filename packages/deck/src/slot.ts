import type { Align, Block, Image, Phrasing, SourceWork } from '@trifold/core'
import type { Size } from './geometry.ts'

/** What every slot says beside its content: the size of its text, in px. */
interface SlotBase {
  size: Size
}

/** One line of thought: a lead, a subtitle, the source of a quotation. */
export interface InlineSlot extends SlotBase {
  kind: 'inline'
  content: Phrasing[]
}

/** Any blocks, one below the other. */
export interface BlocksSlot extends SlotBase {
  kind: 'blocks'
  blocks: Block[]
}

/** An item of a list. `marker` is false where it goes on from the slide before. */
export interface Item {
  id: string
  marker: boolean
  checked?: boolean
  /** The number in an ordered list. */
  number?: number
  blocks: Block[]
  /** At which press it appears, from 1; without one it is there from the start. */
  step?: number
}

/** A list: bullets, numbers, or key points set apart by hairlines. */
export interface ItemsSlot extends SlotBase {
  kind: 'items'
  style: 'bullets' | 'numbers' | 'points'
  items: Item[]
}

/** A term and what it means. `hue` is that of the comparison's subject of the same name, from 1. */
export interface Term {
  id: string
  term: Phrasing[]
  meaning: Block[]
  hue?: number
  step?: number
}

/** Terms with their meanings, beside each other. */
export interface TermsSlot extends SlotBase {
  kind: 'terms'
  terms: Term[]
  /** With less white space between them: in a template that would part them otherwise. */
  tight?: true
}

/** A beat of a story. */
export interface BeatCard {
  id: string
  number: number
  name: Phrasing[]
  blocks: Block[]
  turn: boolean
  step?: number
}

/** A story’s beats, as cards in rows. */
export interface BeatsSlot extends SlotBase {
  kind: 'beats'
  /** How many stand side by side. */
  columns: number
  beats: BeatCard[]
}

/** Subjects compared. `spans` are the widths of the columns, the dimensions' first, of `gridColumns` in all. */
export interface ComparisonSlot extends SlotBase {
  kind: 'comparison'
  spans: number[]
  corner: Phrasing[]
  subjects: { content: Phrasing[]; hue?: number }[]
  rows: { dimension: Phrasing[]; cells: Phrasing[][]; step?: number }[]
}

/** A table with a header row, unless that is told among the rows. `spans` are the widths of its columns, of `gridColumns` in all. */
export interface TableSlot extends SlotBase {
  kind: 'table'
  spans: number[]
  align: Align[]
  header: Phrasing[][]
  rows: Phrasing[][][]
  /** Its rows appear one by one, the first at the first press. */
  stepped?: true
}

/** Lines of code. */
export interface CodeSlot extends SlotBase {
  kind: 'code'
  lang?: string
  /** Name of the file, or another title. */
  title?: string
  value: string
  /** Which line of the whole block is the first here, from 1. */
  firstLine: number
  /** The lines that the author refers to, counted as `firstLine` is. */
  marked: number[]
  /** The number that the first line here wears, where lines are numbered. */
  firstNumber?: number
}

/** An image, fitted into its slot. */
export interface ImageSlot extends SlotBase {
  kind: 'image'
  image: Image
  /** Fills its place, or stands in it at twice its own size: larger would show its pixels. */
  fit: 'fill' | 'double'
  /** Where it has no slot of its own. */
  caption?: Phrasing[]
  /** It takes a third of the slide, and leaves the rest to the text beside it. */
  third?: boolean
}

/** A formula: its TeX, and the box in px that it is drawn in. */
export interface MathSlot extends SlotBase {
  kind: 'math'
  value: string
  width: number
  height: number
}

/** Questions with their answers. */
export interface QuestionsSlot extends SlotBase {
  kind: 'questions'
  questions: { id: string; question: Phrasing[]; answer: Block[]; step?: number }[]
  /** As with terms. */
  tight?: true
}

/** Works that the article is based on or cites. */
export interface WorksSlot extends SlotBase {
  kind: 'works'
  works: SourceWork[]
}

/** Who made the article, and when (in the article's language, as a reader would write it). */
export interface CreditsSlot extends SlotBase {
  kind: 'credits'
  authors: string[]
  date?: string
  /** The article in other languages, called as they call themselves. */
  versions?: DeckVersion[]
}

/** The article in another language. */
export interface DeckVersion {
  lang: string
  name: string
  /** Where it is published, else as a link of the article names it. */
  url: string
}

/** The content of one place on a slide. */
export type Slot =
  | InlineSlot
  | BlocksSlot
  | ItemsSlot
  | TermsSlot
  | BeatsSlot
  | ComparisonSlot
  | TableSlot
  | CodeSlot
  | ImageSlot
  | MathSlot
  | QuestionsSlot
  | WorksSlot
  | CreditsSlot

/** By which a renderer chooses how to show a slot. */
export type SlotKind = Slot['kind']
