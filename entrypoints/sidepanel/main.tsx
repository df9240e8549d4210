import { render } from 'preact';
import { Gate } from '@/components/surfaces/Gate';
import { PanelApp } from '@/components/surfaces/PanelApp';
import { loadMode } from '@/components/surfaces/panel-modes';
import { shellOf } from '@/lib/app/page';
import { openPanelPage } from '@/lib/app/panel-page';

const { app, file, host } = await openPanelPage();
const mode = await loadMode(app.place.place.value.mode);
render(
  <Gate {...{ app, host }}>
    <PanelApp {...{ app, file, mode }} />
  </Gate>,
  shellOf(document).root,
);
