import { useComputedColorScheme } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { chartLook } from '../../charts/parts/chartLook.js';
import { mapNameLines } from '../../charts/maps/mapNameLines.js';
import { mapShadeOf, mapShades } from '../../charts/maps/mapShades.js';
import { type MapPoint, type MapShape, mapShapes } from '../../charts/maps/mapShapes.js';
import { arrowWays, nextWard } from './nextWard.js';
import classes from './WardMap.module.css';

/** One ward of the map, and how many places of the list stand in it. */
export interface WardCount {
  readonly code: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
  readonly boundary: unknown;
  readonly count: number;
}

/** A map to choose a ward from: click, or arrow keys and Enter. Choosing the chosen ward again clears it. */
export function WardMap(props: {
  readonly wards: readonly WardCount[];
  /** Code of the chosen ward; empty where none is. */
  readonly chosen: string;
  readonly onChoose: (ward: string) => void;
}) {
  const { wards, chosen, onChoose } = props;
  const { ref, width } = useElementSize();
  const scheme = useComputedColorScheme('light');
  const shades = mapShades(chartLook(scheme));
  const drawing = useMemo(() => mapShapes(wards, width || 360), [wards, width]);
  const [at, setAt] = useState('');
  const [focused, setFocused] = useState('');
  const svg = useRef<SVGSVGElement>(null);
  const reached = [at, chosen].find((code) => wards.some((ward) => ward.code === code));
  const stop = reached ?? wards[0]?.code;
  const counts = wards.map(({ count }) => count);

  const shapeOf = (code: string) => drawing.shapes.find((shape) => shape.code === code);

  const onKey = (event: KeyboardEvent<SVGGElement>, code: string) => {
    const way = arrowWays[event.key];
    if (event.key === 'Enter' || event.key === ' ') onChoose(code === chosen ? '' : code);
    else if (!way) return;
    event.preventDefault();
    if (!way) return;
    const next = nextWard(drawing.shapes, code, way);
    setAt(next);
    svg.current?.querySelector<SVGGElement>(`[data-ward="${next}"]`)?.focus();
  };

  return (
    <div ref={ref} className={classes['map']}>
      <svg
        ref={svg}
        width="100%"
        height={drawing.height}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset cannot stand in a drawing
        role="group"
        aria-label="Map of wards: choose one to see its locations; arrow keys move"
      >
        {drawing.shapes.map(({ code, rings }, index) => {
          const ward = wards[index];
          if (!ward) return null;
          return (
            <g
              key={code}
              data-ward={code}
              className={classes['ward']}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a button cannot stand in a drawing
              role="button"
              tabIndex={code === stop ? 0 : -1}
              aria-pressed={code === chosen}
              aria-label={`${ward.name}: ${ward.count} ${ward.count === 1 ? 'location' : 'locations'}`}
              onClick={() => {
                setAt(code);
                onChoose(code === chosen ? '' : code);
              }}
              onKeyDown={(event) => onKey(event, code)}
              onFocus={({ currentTarget }) =>
                setFocused(currentTarget.matches(':focus-visible') ? code : '')
              }
              onBlur={() => setFocused('')}
            >
              {rings.map((ring) => (
                <polygon
                  key={pointsText(ring)}
                  points={pointsText(ring)}
                  fill={shades[mapShadeOf(ward.count, counts, shades.length)]?.fill}
                />
              ))}
            </g>
          );
        })}
        {/* words stand over the buttons, not in them: a name cut short is not what a button is called */}
        <g className={classes['words']} aria-hidden="true">
          {drawing.shapes.map(({ code, centre: [x, y] }, index) => {
            const ward = wards[index];
            if (!ward) return null;
            const ink = shades[mapShadeOf(ward.count, counts, shades.length)]?.ink;
            const lines = mapNameLines(ward.name, drawing.textWidth);
            const low = y + (lines.length > 1 ? 14 : 9);
            return (
              <g key={code} fill={ink}>
                {lines.map((line, number) => (
                  <text key={line} x={x} y={low - 17 - 14 * (lines.length - 1 - number)}>
                    {line}
                  </text>
                ))}
                <text x={x} y={low} className={classes['count']}>
                  {code === chosen ? `✓ ${ward.count}` : ward.count}
                </text>
              </g>
            );
          })}
        </g>
        <Outline shape={shapeOf(chosen)} className={classes['chosen']} />
        <Outline shape={shapeOf(focused)} className={classes['focused']} />
      </svg>
    </div>
  );
}

/** The line around the chosen or the focused ward, over all of its neighbours. */
function Outline(props: {
  readonly shape: MapShape | undefined;
  readonly className: string | undefined;
}) {
  return props.shape?.rings.map((ring) => (
    <polygon key={pointsText(ring)} points={pointsText(ring)} className={props.className} />
  ));
}

function pointsText(ring: readonly MapPoint[]): string {
  return ring.map(([left, top]) => `${left.toFixed(1)},${top.toFixed(1)}`).join(' ');
}
