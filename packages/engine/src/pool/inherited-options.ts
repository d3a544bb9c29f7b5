/** What is of one process alone: a debugger, for which the others would wait, and a text that is run in place of a module. */
const ofOneProcess = /^(?:--inspect(?:-brk|-wait)?|--eval|-e|--print|-p|-pe)(?:=|$)/

/** Those of them that the text may follow. */
const beforeText = /^(?:--eval|-e|--print|-p|-pe)$/

/** The options of Node that a process is started with by one that has these. */
export const inheritedOptions = (options: readonly string[]): string[] =>
  options.filter((option, index) => {
    const isText = beforeText.test(options[index - 1] ?? '') && !option.startsWith('-')
    return !isText && !ofOneProcess.test(option)
  })

/** A debugger as `NODE_OPTIONS` names it; a value follows an equals sign alone. */
const debuggerInText = /(?<=^|\s)--inspect(?:[-_](?:brk|wait))?(?:=\S*)?(?=\s|$)/g

/** The variables that a process is started with by one that has these: two debuggers cannot listen at one port. */
export const inheritedVariables = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv => {
  const options = variables.NODE_OPTIONS?.replace(debuggerInText, '').trim()
  return options === undefined ? variables : { ...variables, NODE_OPTIONS: options }
}
