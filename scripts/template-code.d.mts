/** The code of a function that prints what a Handlebars template of ours prints. */
export declare const templateCode: (source: string) => string
