import { z } from 'zod'
import * as blocks from '../blocks/schemas.ts'
import * as flow from '../prose/flow.ts'
import * as math from '../prose/math.ts'
import * as phrasing from '../prose/phrasing.ts'

/** Any inline node. */
export type Phrasing =
  | phrasing.Text
  | phrasing.Emphasis
  | phrasing.Strong
  | phrasing.Delete
  | phrasing.InlineCode
  | math.InlineMath
  | phrasing.Break
  | phrasing.Link
  | phrasing.Image
  | phrasing.FootnoteReference
  | phrasing.InlineHtml

/** Any block that plain Markdown has. */
export type ProseBlock =
  | flow.Paragraph
  | flow.Heading
  | flow.Blockquote
  | flow.List
  | flow.Table
  | flow.Code
  | math.DisplayMath
  | flow.Html
  | flow.ThematicBreak

/** Any block that Trifold adds to Markdown. */
export type SemanticBlock =
  | blocks.TermDefinition
  | blocks.Comparison
  | blocks.Story
  | blocks.KeyPoints
  | blocks.Steps
  | blocks.Faq
  | blocks.Summary
  | blocks.Notes
  | blocks.Slide
  | blocks.Column
  | blocks.Reveal
  | blocks.Only
  | blocks.Except
  | blocks.Callout

/** Anything that may stand where blocks stand. Sections stand at the article's top and in sections alone. */
export type Block = ProseBlock | SemanticBlock | blocks.Section

/** The parts of which a block is made: they have an id and a position, and stand in their own parent alone. */
export type Part =
  | flow.ListItem
  | flow.TableRow
  | flow.TableCell
  | flow.FootnoteDefinition
  | blocks.Beat
  | blocks.ComparisonRow
  | blocks.ComparisonSubject
  | blocks.KeyPoint
  | blocks.Question
  | blocks.Step

/** Any node of an article's tree. */
export type Node = Phrasing | Block | Part

/** What block schemas are given instead of importing the unions, which are assembled here alone. */
export interface Tree {
  readonly phrasing: z.ZodArray<z.ZodType<Phrasing>>
  readonly blocks: z.ZodArray<z.ZodType<Block>>
}

const tree: Tree = {
  get phrasing(): z.ZodArray<z.ZodType<Phrasing>> {
    return z.array(phrasingSchema)
  },
  get blocks(): z.ZodArray<z.ZodType<Block>> {
    return z.array(blockSchema)
  },
}

/** Any inline node. */
export const phrasingSchema: z.ZodType<Phrasing> = z
  .discriminatedUnion('type', [
    phrasing.textSchema,
    phrasing.emphasisSchema(tree),
    phrasing.strongSchema(tree),
    phrasing.deleteSchema(tree),
    phrasing.inlineCodeSchema,
    math.inlineMathSchema,
    phrasing.breakSchema,
    phrasing.linkSchema(tree),
    phrasing.imageSchema,
    phrasing.footnoteReferenceSchema,
    phrasing.inlineHtmlSchema,
  ])
  .meta({ id: 'Phrasing', description: 'Inline content, as mdast defines it.' })

/** Any block. */
export const blockSchema: z.ZodType<Block> = z
  .discriminatedUnion('type', [
    flow.paragraphSchema(tree),
    flow.headingSchema(tree),
    flow.blockquoteSchema(tree),
    flow.listSchema(tree),
    flow.tableSchema(tree),
    flow.codeSchema,
    math.displayMathSchema,
    flow.htmlSchema,
    flow.thematicBreakSchema,
    blocks.sectionSchema(tree),
    blocks.termDefinitionSchema(tree),
    blocks.comparisonSchema(tree),
    blocks.storySchema(tree),
    blocks.keyPointsSchema(tree),
    blocks.stepsSchema(tree),
    blocks.faqSchema(tree),
    blocks.summarySchema(tree),
    blocks.notesSchema(tree),
    blocks.slideSchema(tree),
    blocks.columnSchema(tree),
    blocks.revealSchema(tree),
    blocks.onlySchema(tree),
    blocks.exceptSchema(tree),
    blocks.calloutSchema(tree),
  ])
  .meta({ id: 'Block', description: 'A block: plain Markdown, or one of Trifold’s own.' })

/** A footnote's text, which stands apart from the body. */
export const footnoteDefinitionSchema: z.ZodType<flow.FootnoteDefinition> =
  flow.footnoteDefinitionSchema(tree)
