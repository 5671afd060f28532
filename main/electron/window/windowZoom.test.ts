import { expect, it, vi } from 'vitest';
import { createWindowZoom } from './windowZoom';

function openZoom(zoomPercent: number) {
  const memory = {
    current: { zoomPercent },
    remember: vi.fn((values: object) => Object.assign(memory.current, values)),
  };
  const contents = { setZoomFactor: vi.fn(), on: vi.fn() };
  // Electron's own types have far more in them than is used here.
  const zoom = Reflect.apply(createWindowZoom, null, [contents, memory]);
  return { zoom, contents, memory };
}

it.each([
  ['in', 100, 110],
  ['in', 300, 400],
  ['in', 400, 400],
  ['out', 100, 90],
  ['out', 50, 50],
  ['in', 120, 125],
  ['reset', 250, 100],
] as const)('a step %s from %i %% leads to %i %%', (step, from, to) => {
  const { zoom, contents, memory } = openZoom(from);
  expect(zoom.step(step)).toBe(to);
  expect(contents.setZoomFactor).toHaveBeenCalledExactlyOnceWith(to / 100);
  expect(memory.current.zoomPercent).toBe(to);
});

it('writes nothing where nothing changes', () => {
  const { zoom, memory } = openZoom(400);
  zoom.step('in');
  expect(memory.remember).not.toHaveBeenCalled();
});

it('follows the wheel', () => {
  const { contents, memory } = openZoom(100);
  const [name, onZoom] = contents.on.mock.calls[0] ?? [];
  expect(name).toBe('zoom-changed');
  onZoom({}, 'out');
  expect(memory.current.zoomPercent).toBe(90);
});
