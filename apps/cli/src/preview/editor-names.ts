import type { EditorName } from '@trifold/preview'

// Every editor that the preview knows, or this does not compile.
const editors: Readonly<Record<EditorName, true>> = {
  vscode: true,
  'vscode-insiders': true,
  cursor: true,
  zed: true,
  idea: true,
  sublime: true,
  none: true,
}

/** What `--editor` may be; stands apart so that help answers without loading the preview. */
export const editorNames: readonly string[] = Object.keys(editors)
