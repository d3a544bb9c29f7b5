import type { Block, Phrasing, Position } from '@trifold/core'
import type { z } from 'zod'
import type { Report } from '../source/report.ts'

/** What an attribute's text means, or what was expected instead. */
export type AttributeValue<Value> =
  | { value: Value }
  /** `meant` is the whole value without its slip, where that is beyond doubt. */
  | { expected: string; help?: string | undefined; meant?: string | undefined }

/** An attribute: how its value is read, and what is told of it. */
export interface AttributeDefinition<Value> {
  /** What it says of the block, in a sentence. */
  readonly description: string
  /** What its value is as data; `only` and `except` take the names of the formats that there are. */
  readonly schema: (audiences: readonly string[]) => z.ZodType<Value>
  /** Reads its value; `true` stands for a key without one. */
  read(text: string | true, context: BlockContext): AttributeValue<Value>
}

/** An attribute of any block. */
export type AnyAttribute = AttributeDefinition<unknown>

/** An example of a block: what stands on its fence, and inside. */
export interface BlockExample<Values extends object = object> {
  readonly title?: string
  readonly attributes?: Partial<Values>
  readonly content: string
}

/** What is told of a block, in schemas and in editors. */
export interface BlockAbout<Values extends object = object> {
  /** What it is for, in a sentence. */
  readonly purpose: string
  /** What stands inside, in a sentence. */
  readonly holds: string
  /** The only block in which it stands. */
  readonly inside?: string
  readonly example: BlockExample<Values>
}

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
  readonly about: BlockAbout<Values>
  readonly attributes: { readonly [Key in keyof Values]-?: AttributeDefinition<Values[Key]> }
  /** Attributes that must be given. */
  readonly required?: readonly (keyof Values & string)[]
  /** The node; undefined when the content cannot be one, which has been reported. */
  build(content: FencedContent<Partial<Values>>): Block | undefined
}

/** Gives a block's definition its type. */
export const defineBlock = <Values extends object>(definition: BlockDefinition<Values>): BlockDefinition =>
  // Only `buildBlock` calls `build`, with the values that this definition's own readers gave.
  definition as unknown as BlockDefinition
