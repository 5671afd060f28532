/**
 * Gives the page its theme (`data-theme`): the same as the system’s parts of the window, which get the library’s from the
 * main process.
 */
export function followTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light';
  };
  apply();
  dark.addEventListener('change', apply);
}
