import type { Block, Phrasing, Position } from '@trifold/core'
import type { Report } from '../source/report.ts'

/** What an attribute's text means, or what was expected instead. */
export type AttributeValue<Value> = { value: Value } | { expected: string; help?: string | undefined }

/** Reads an attribute's value; `true` stands for a key without one. */
export type AttributeReader<Value> = (text: string | true, context: BlockContext) => AttributeValue<Value>

/** What blocks know of the article around them. */
export interface BlockContext {
  readonly report: Report
  /** What is only unusual is an error. */
  readonly strict: boolean
  /** Names that `only` and `except` may say: groups and formats. */
  readonly audiences: readonly string[]
}

/** The fields that every fenced block has. */
export interface BlockFrame {
  readonly id: string
  readonly position?: Position | undefined
  readonly title?: Phrasing[] | undefined
}

/** A fence that has been read: its frame, attributes and content. */
export interface FencedContent<Values> {
  readonly frame: BlockFrame
  /** Where its opening line stands. */
  readonly opening: Position
  readonly attributes: Values
  readonly places: Readonly<Partial<Record<keyof Values, Position>>>
  readonly children: Block[]
  readonly report: Report
}

/** One of Trifold's blocks: its name on the fence, its attributes, and how its content becomes a node. */
export interface BlockDefinition<Values extends object = object> {
  readonly name: string
  readonly attributes: { readonly [Key in keyof Values]-?: AttributeReader<Values[Key]> }
  /** Attributes that must be given. */
  readonly required?: readonly (keyof Values & string)[]
  /** The node; undefined when the content cannot be one, which has been reported. */
  build(content: FencedContent<Partial<Values>>): Block | undefined
}

/** Gives a block's definition its type. */
export const defineBlock = <Values extends object>(definition: BlockDefinition<Values>): BlockDefinition =>
  // Only `buildBlock` calls `build`, with the values that this definition's own readers gave.
  definition as unknown as BlockDefinition
