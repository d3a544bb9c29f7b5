import { editorSnippets } from './snippets.ts'
import { editorTasks } from './tasks.ts'

/** VS Code reads the configuration by its schema, whether or not the file names it. */
const settings = {
  'json.schemas': [
    { fileMatch: ['trifold.config.json'], url: './node_modules/trifold/dist/schemas/config.json' },
  ],
}

/**
 * What VS Code reads of a collection's folder: the configuration completes and is checked; every block and every key of
 * front matter is a snippet; the findings of a check stand at their lines. Paths are relative to the collection.
 */
export const editorFiles = (): readonly { path: string; text: string }[] => [
  { path: '.vscode/settings.json', text: print(settings) },
  { path: '.vscode/tasks.json', text: print(editorTasks) },
  { path: '.vscode/trifold.code-snippets', text: print(editorSnippets()) },
]

const print = (content: object): string => `${JSON.stringify(content, undefined, 2)}\n`
