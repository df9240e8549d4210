import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { PlotTable, type Table } from './PlotTable';

interface PlotProps {
  /** What is drawn, in a word or two: the name of the region. */
  name: string;
  /** A sentence that says what to see. */
  title: string;
  /** What the drawing shows, for who cannot see it. Absent when there is nothing to draw, or when the drawing is text. */
  description?: string | undefined;
  /** The same data, behind a button. Absent while there is none: then the title says what will be here. */
  table?: Table | undefined;
  /** How to read the drawing. */
  legend?: ComponentChildren;
  /** Controls, drawn above. */
  controls?: ComponentChildren;
  wide?: boolean;
  children?: ComponentChildren;
}

/** One plot: what to see, the drawing, and the same as a table. */
export function Plot({ name, title, description, table, legend, controls, wide, children }: PlotProps) {
  const [asTable, setAsTable] = useState(false);
  const id = useId();
  const drawn = description === undefined ? children : <PlotImage label={description}>{children}</PlotImage>;
  return (
    <section class="plot" aria-label={name} data-wide={wide || undefined} data-empty={!table || undefined}>
      <header>
        <p class="eyebrow">{name}</p>
        <h2 id={id}>{title}</h2>
      </header>
      {controls}
      <div class="plot-body">{asTable && table ? <PlotTable {...table} caption={title} /> : drawn}</div>
      {table && (
        <footer>
          <div class="plot-legend">{!asTable && legend}</div>
          <Button kind="quiet" aria-describedby={id} onClick={() => setAsTable(!asTable)}>
            {i18n.t(asTable ? 'progress.asPlot' : 'progress.asTable')}
          </Button>
        </footer>
      )}
    </section>
  );
}

function PlotImage({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="plot-image" role="img" aria-label={label}>
      {children}
    </div>
  );
}
