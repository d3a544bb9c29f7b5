import { type JsonSchema, jsonSchemaOf } from '@trifold/core'
import { z } from 'zod'
import { themeNames } from './built-in-themes.ts'
import { isFontStack } from './font-stack.ts'
import type { fontRoles } from './theme.ts'

const colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/, 'expected a colour in the form #1B5AA8')

const paletteSchema = z
  .strictObject({
    paper: colour.describe('Behind everything.'),
    ink: colour.describe('Text.'),
    muted: colour.describe('Small and secondary text.'),
    line: colour.describe('Hairlines.'),
    accent: colour.describe('What stands out: marks of a list, the turning point of a story, progress.'),
    tint: colour.describe('Behind code.'),
    mark: colour.describe('Behind what is marked.'),
    subjects: z
      .array(colour)
      .min(1)
      .max(6)
      .describe('Hues of a comparison’s subjects, in order, and of code.'),
  })
  .partial()
  .meta({
    id: 'ThemePalette',
    description:
      'Colours. Those that are missing are the extended theme’s, made lighter or darker where that needs be.',
  })

const weight = z.int().min(1).max(1000)

const fontFileSchema = z
  .strictObject({
    file: z
      .string()
      .min(1)
      .refine(
        (path) => !/^[a-z][a-z0-9+.-]+:|^\/\//i.test(path),
        'expected the path of a file in the collection',
      )
      .describe('A woff2, woff, ttf or otf file, relative to the theme’s own file.'),
    weight: z
      .union(
        [weight, z.tuple([weight, weight])],
        'expected a weight such as 400, or [100, 900] for a variable font',
      )
      .default(400)
      .describe('How heavy the face is: 400 is regular, 700 bold; both ends of a variable font.'),
    style: z.enum(['normal', 'italic']).default('normal').describe('Upright, or italic.'),
  })
  .meta({ id: 'ThemeFontFile', description: 'One face, or a variable font.' })

const fontSchema = z
  .strictObject({
    stack: z
      .string()
      .refine(
        isFontStack,
        "expected names of fonts with commas between, such as 'Acme Sans', Arial, sans-serif",
      )
      .describe('Names of fonts as CSS writes them, the wished one first.'),
    files: z
      .array(fontFileSchema)
      .max(12)
      .default([])
      .describe('Files of the first font: decks hold all of them.'),
  })
  .meta({ id: 'ThemeFont', description: 'A font, those that may stand in for it, and its files.' })

const rolesOf = { text: 'Running text.', heading: 'Titles.', code: 'Code.' } as const

/** What the JSON file of a theme may hold; every key is optional. */
export const themeSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where the JSON Schema of this file is, for editors.'),
    name: z.string().min(1).max(100).optional().describe('The file’s name, if it has none.'),
    extends: z
      .enum(themeNames)
      .default('default')
      .describe('The theme that gives whatever this one leaves out.'),
    light: paletteSchema.default({}),
    dark: paletteSchema.default({}),
    fonts: z
      .strictObject({
        text: fontSchema.optional().describe(rolesOf.text),
        heading: fontSchema
          .optional()
          .describe(`${rolesOf.heading} The font of the text, if only that is given.`),
        code: fontSchema.optional().describe(rolesOf.code),
      })
      .default({})
      .describe('The fonts of each role; those that are missing are the extended theme’s.'),
    weights: z
      .strictObject({
        text: weight.optional().describe(rolesOf.text),
        heading: weight.optional().describe(rolesOf.heading),
      })
      .default({})
      .describe('How heavy text and titles are: 400 is regular, 700 bold.'),
    lines: z
      .enum(['fine', 'strong'])
      .optional()
      .describe('Hairlines, or strong lines with a pattern for each subject.'),
  })
  .meta({ id: 'Theme', description: 'How decks look: design tokens.' })

/** A theme as its file says it. */
export type ThemeTokens = z.infer<typeof themeSchema>

/** The palette of a theme's file. */
export type PaletteTokens = ThemeTokens['light']

/** The font of a theme's file. */
export type FontTokens = NonNullable<ThemeTokens['fonts'][(typeof fontRoles)[number]]>

/** The JSON Schema of a theme's file. */
export const themeJsonSchema = (): JsonSchema => jsonSchemaOf(themeSchema)
