declare module 'markdown-it-footnote' {
  const plugin: import('markdown-it').PluginSimple;
  export = plugin;
}
declare module 'markdown-it-deflist' {
  const plugin: import('markdown-it').PluginSimple;
  export = plugin;
}
declare module 'markdown-it-mark' {
  const plugin: import('markdown-it').PluginSimple;
  export = plugin;
}
