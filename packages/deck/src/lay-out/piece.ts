import type { Align, Block, Image, Phrasing } from '@trifold/core'
import type { Box } from '../geometry.ts'
import type { Item } from '../slot.ts'

/** A colour by what it is for: a token of the theme's palette, or the hue of a compared subject, from 1. */
export type Colour = 'ink' | 'muted' | 'accent' | 'line' | 'tint' | 'mark' | { readonly hue: number }

interface PieceBase {
  readonly box: Box
  /** Name of the slot that it belongs to; the header belongs to none. */
  readonly slot?: string
  /** Id of the item, term, beat or question that it belongs to. */
  readonly of?: string
  /** At which press it appears, from 1. */
  readonly step?: number
}

/** What a text is on its slide. */
export type TextRole =
  | 'eyebrow'
  | 'title'
  | 'subtitle'
  | 'credits'
  | 'lead'
  | 'after'
  | 'body'
  | 'statement'
  | 'summary'
  | 'quote'
  | 'quote-mark'
  | 'source'
  | 'callout'
  | 'callout-title'
  | 'code-title'
  | 'caption'
  | 'works'
  | 'name'
  | 'answer'
  | 'beat-number'
  | 'beat-name'
  | 'beat'

/** How text is set. */
export interface TextStyle {
  /** In px of a 720-px-high slide, as all lengths; that of a beat's name is no size of the scale. */
  readonly size: number
  /** Share of the size. */
  readonly lineHeight: number
  /** Set in the weight of headings. */
  readonly bold: boolean
  readonly face: 'text' | 'heading'
  readonly colour: Colour
}

/**
 * Text: paragraphs, headings, lists and raw HTML, one below the other; a line of thought is one paragraph. The box is as
 * high as they are at most; where they are lower, they stand at its `anchor`.
 */
export interface TextPiece extends PieceBase, TextStyle {
  readonly kind: 'text'
  readonly role: TextRole
  readonly blocks: readonly Block[]
  /** White space between two blocks, in px. */
  readonly gap: number
  readonly anchor: 'top' | 'middle' | 'bottom'
  /** How far further lines stand in, in px. */
  readonly hanging?: number
  /** What stands after a title in small muted type: “(2 of 3)”. */
  readonly part?: string
  /** A title for listeners alone: `box` is where it would stand. */
  readonly hidden?: true
}

/** An item in its place; `height` is what its text takes at most. */
export interface PlacedItem {
  readonly item: Item
  /** From the top of the slide. */
  readonly y: number
  readonly height: number
}

/**
 * A list that is a slot of its own: items of text, without what of them is no text. Hairlines above key points are
 * shapes. Text stands in from the box's edge by `indent`, where the markers hang.
 */
export interface ListPiece extends PieceBase, TextStyle {
  readonly kind: 'list'
  readonly style: 'bullets' | 'numbers' | 'points'
  readonly items: readonly PlacedItem[]
  /** White space between the text of one item and that of the next, in px. */
  readonly gap: number
  readonly indent: number
}

/** A name and what is said of it, in their row. */
export interface PairRow {
  readonly id: string
  readonly name: readonly Phrasing[]
  /** Text alone. */
  readonly blocks: readonly Block[]
  readonly hue?: number
  readonly step?: number
  /** With the white space around it. */
  readonly height: number
}

/** Names at the left, what is said of them at the right, rows one below the other. */
export interface PairsPiece extends PieceBase {
  readonly kind: 'pairs'
  readonly style: 'terms' | 'questions'
  readonly size: number
  readonly lineHeight: number
  readonly rows: readonly PairRow[]
  /** Widths in px: of the names, of the white space beside them, of what is said. */
  readonly columns: readonly [name: number, gap: number, text: number]
  /** White space above the text of a row, and below it, in px. */
  readonly padding: readonly [above: number, below: number]
  /** Line above each row: at names of terms a bar of 2 px in their hue, else a hairline. */
  readonly bar: boolean
}

/** A cell of a table. */
export interface PlacedCell {
  readonly content: readonly Phrasing[]
  readonly align: Align
  /** A compared subject, in its hue. */
  readonly hue?: number
}

/** A row of a table. */
export interface PlacedRow {
  readonly cells: readonly PlacedCell[]
  readonly height: number
  readonly step?: number
}

/** A table, or a comparison. */
export interface TablePiece extends PieceBase {
  readonly kind: 'table'
  readonly style: 'table' | 'comparison'
  readonly size: number
  readonly lineHeight: number
  /** Widths in px; they fill the box. */
  readonly columns: readonly number[]
  /** The row that heads the others, in bold, above a bar of 2 px. */
  readonly header?: PlacedRow
  readonly rows: readonly PlacedRow[]
  /** Size of the first column's type where it names the rows, as in a comparison: in muted ink. */
  readonly names?: number
  /** White space around the text of a cell, in px; `right` at its end, but not at that of a row. */
  readonly padding: { readonly above: number; readonly below: number; readonly right: number }
}

/** Lines of code on a tinted ground, which is the box. */
export interface CodePiece extends PieceBase {
  readonly kind: 'code'
  readonly value: string
  readonly lang?: string
  readonly title?: string
  readonly size: number
  readonly lineHeight: number
  /** The lines that the author refers to, from 0. */
  readonly marked: readonly number[]
  /** The number that the first line wears. */
  readonly firstNumber?: number
  /** White space at each side, in px. */
  readonly padding: number
  /** Height of the title, with the white space below it. */
  readonly titleHeight: number
  /** How far a line that wraps goes on standing in; and the width of the line numbers, in px. */
  readonly hanging: number
  readonly gutter: number
  /** How high each line is at most. */
  readonly lineHeights: readonly number[]
}

/** A picture, fitted into its place. */
export interface ImagePiece extends PieceBase {
  readonly kind: 'image'
  readonly image: Image
  /** The place that it was fitted into. */
  readonly room: Box
  /** Where it leads. */
  readonly link?: string
}

/** A formula as a picture. */
export interface MathPiece extends PieceBase {
  readonly kind: 'math'
  readonly value: string
}

/** What a shape is for: `opener` is decoration that a template has its own of. */
export type ShapeRole =
  | 'opener'
  | 'hairline'
  | 'name-bar'
  | 'column-bar'
  | 'callout-bar'
  | 'quote-bar'
  | 'story-line'
  | 'story-dot'

/** A filled shape; lines are thin rectangles. */
export interface ShapePiece extends PieceBase {
  readonly kind: 'shape'
  readonly role: ShapeRole
  readonly form: 'rectangle' | 'ellipse'
  readonly colour: Colour
  /** Where themes with strong lines draw it twice as thick. */
  readonly line?: true
}

/** One thing on a slide. */
export type Piece =
  | TextPiece
  | ListPiece
  | PairsPiece
  | TablePiece
  | CodePiece
  | ImagePiece
  | MathPiece
  | ShapePiece

export type PieceKind = Piece['kind']
