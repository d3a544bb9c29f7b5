import { readFile, stat } from 'node:fs/promises'
import type { Finding } from '@trifold/core'
import { decodePage } from '@trifold/web-page'
import type { Io } from '../terminal/io.ts'

/** The text of a file, or the finding that it has none. */
export type PageSource = { readonly text: string } | { readonly finding: Finding }

/** Files beyond this are not read at all: no page is so long. */
const mostBytes = 64 * 1024 * 1024

/** Reads and decodes a file. */
export const readPageFile = async (path: string): Promise<PageSource> => {
  try {
    if ((await stat(path)).size > mostBytes) return unreadable('it is too large')
    return textOf(await readFile(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    return unreadable(code)
  }
}

/** Reads and decodes what comes on standard input. */
export const readStandardInput = async ({ stdin }: Io): Promise<PageSource> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of stdin ?? []) {
    length += part.length
    if (length > mostBytes) return unreadable('it is too large')
    parts.push(part)
  }
  return textOf(Buffer.concat(parts))
}

const textOf = (bytes: Uint8Array): PageSource => {
  const decoded = decodePage(bytes)
  return 'text' in decoded ? decoded : unreadable(decoded.problem)
}

const unreadable = (reason: string): PageSource => ({
  finding: {
    code: 'file-readable',
    severity: 'error',
    message: `The file cannot be read (${reason}).`,
    help: 'See to it that it is a file of text, and that whoever runs Trifold may read it.',
  },
})
