import { render } from 'preact';
import { Gate } from '@/components/surfaces/Gate';
import { PanelApp } from '@/components/surfaces/PanelApp';
import { shellOf } from '@/lib/app/page';
import { openPanelPage } from '@/lib/app/panel-page';

const { app, file, host } = await openPanelPage();
render(
  <Gate {...{ app, host }}>
    <PanelApp {...{ app, file }} />
  </Gate>,
  shellOf(document).root,
);
