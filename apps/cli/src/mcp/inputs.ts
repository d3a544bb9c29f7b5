import { z } from 'zod'

/** Inputs that tools share. */
export const pathsSchema = z
  .array(z.string())
  .optional()
  .describe('Files or folders of articles, relative to the collection; all of it when left out.')

/** The formats that a tool makes. */
export const toSchema = z
  .array(z.string())
  .optional()
  .describe('Formats, such as html, slides, jsonld; those of the configuration when left out.')
