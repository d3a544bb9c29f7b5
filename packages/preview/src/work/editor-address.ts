/** Where an author reads a finding. */
interface Place {
  /** Absolute, as the system writes it. */
  readonly path: string
  readonly line: number
  readonly column: number
}

/** An address of the form that Visual Studio Code and its kin open: `scheme://file/path:line:column`. */
const inPath =
  (scheme: string) =>
  ({ path, line, column }: Place): string =>
    `${scheme}://file${withSlashes(path).split('/').map(encodeURIComponent).join('/')}:${line}:${column}`

const addresses = {
  vscode: inPath('vscode'),
  'vscode-insiders': inPath('vscode-insiders'),
  cursor: inPath('cursor'),
  zed: inPath('zed'),
  idea: ({ path, line, column }: Place): string =>
    `idea://open?file=${encodeURIComponent(path)}&line=${line}&column=${column}`,
  sublime: ({ path, line, column }: Place): string =>
    `subl://open?url=${encodeURIComponent(`file://${withSlashes(path)}`)}&line=${line}&column=${column}`,
  none: () => undefined,
} satisfies Record<string, (place: Place) => string | undefined>

/** Editors that open a file at a line when a browser follows an address to them. */
export type EditorName = keyof typeof addresses

/** The address that opens an editor at a place; undefined for none. Nothing is ever started from here. */
export const editorAddress = (editor: EditorName, place: Place): string | undefined =>
  addresses[editor](place)

/** `C:\blog` is `/C:/blog` in addresses. */
const withSlashes = (path: string): string => {
  const slashed = path.replaceAll('\\', '/')
  return slashed.startsWith('/') ? slashed : `/${slashed}`
}
