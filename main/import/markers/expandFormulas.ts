import { type Markers, splitAtMarkers } from './Markers';

/** HTML with the formulas that its markers stand for, as pages have them. */
export function expandFormulas(html: string, markers: Markers): string {
  return splitAtMarkers(html)
    .map((piece) => {
      const marker = markers.at(piece);
      if (marker?.kind !== 'formula') return piece;
      const type = marker.isDisplayed ? 'math/tex; mode=display' : 'math/tex';
      // Nothing in it may end the script, in which references are not read.
      return `<script type="${type}">${marker.tex.replace(/</g, '\\lt ')}</script>`;
    })
    .join('');
}
