import { editorFiles } from '../../apps/cli/src/editor/editor-files.ts'

/** One of the files that an editor reads of a collection's folder, parsed. */
export const editorFile = <Content>(path: string): Content => {
  const file = editorFiles().find((file) => file.path === path)
  if (file === undefined) throw new Error(`there is no file ${path}`)
  return JSON.parse(file.text) as Content
}

/** A text with `|` where the cursor stands: the text without it, and the place. */
export const atCursor = (marked: string): { text: string; offset: number } => {
  const offset = marked.indexOf('|')
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset }
}
