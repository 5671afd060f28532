import {
  moveChildren,
  replaceElement,
  unwrapElement,
} from '../../../../shared/markup/replaceElement';

const HEADINGS = 'h1, h2, h3, h4, h5, h6, dt, summary, [role="heading"]';
const BUTTONS = 'button, [role="button"]';
/** Longer ones aren’t labels. */
const MAX_LABEL = 300;

/**
 * Makes text of the buttons that show and hide parts of a text, since their words are its headings, and shows those parts.
 * Buttons that do other things stay buttons, whose words are not part of the text.
 */
export function openAccordions(page: Document): void {
  for (const button of page.querySelectorAll(BUTTONS)) {
    const label = button.textContent.replace(/\s+/g, ' ').trim();
    if (
      !/\p{L}/u.test(label) ||
      label.length > MAX_LABEL ||
      button.closest('nav, form, header, footer')
    )
      continue;
    const heading = button.closest(HEADINGS);
    const panel = findPanel(page, button, heading);
    if (!panel || !(heading || opens(button) || isQuestion(label))) continue;
    for (const hidden of ['hidden', 'aria-hidden', 'style']) panel.removeAttribute(hidden);
    for (const icon of button.querySelectorAll('svg, img')) icon.remove();
    if (heading) {
      unwrapElement(button);
    } else {
      const title = page.createElement('h3');
      moveChildren(button, title);
      button.replaceWith(title);
      for (const block of title.querySelectorAll('p, div')) replaceElement(block, 'span');
    }
  }
}

function opens(button: Element): boolean {
  return button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-haspopup');
}

function isQuestion(label: string): boolean {
  return (/[?？؟;]$/.test(label) && label.includes(' ')) || /[？؟]$/.test(label);
}

/** The part of the page that the button is the title of: the one it names, or what follows it. */
function findPanel(page: Document, button: Element, heading: Element | null): Element | null {
  const name = button.getAttribute('aria-controls');
  const named = name ? page.getElementById(name) : null;
  const panel =
    named ?? (heading ?? button).nextElementSibling ?? button.parentElement?.nextElementSibling;
  return panel && isText(panel) ? panel : null;
}

function isText(panel: Element): boolean {
  return (
    panel.textContent.trim().length > 1 &&
    !panel.matches(`${BUTTONS}, nav, form, ul[role="menu"], [role="menu"], [role="dialog"]`)
  );
}
