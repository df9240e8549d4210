import { stems } from '../stem';

/** Words that say something was wrong. */
export const PROBLEM = stems(`
  fail failure crash lose lost loss late lateness wrong missing miss delay complain complaint stuck slow slowly error broke broken break
  blank drop vanish refuse outage bug incident problem issue trouble angry cancel churn leak overload wait queue overrun
  overdue mistake incorrect corrupt duplicate double stop freeze froze hang timeout reject return refund waste costly
  expensive decline decrease fall shrink disappear down unavailable unable unreadable unusable impossible difficult hard
  struggle suffer hurt injury unsafe danger dangerous risk fine lawsuit breach expose expired expire outdated stale
  inconsistent inaccurate confuse confusing unanswered ignore forget unpaid unsold underpaid overpaid overcharge mischarge
  nobody never twice flood backlog shortage run-out empty burn spoil rot lock locked blocked block spam mismatch dead
  quit resign leave bounce skip stall flicker jam bad bottleneck inefficient manual manually gap lag glitch false
  disagree dispute conflict argue too wasn't cannot cant unhappy frustrated abandoned abandon misplace mislabel misprint
  misroute mix swap garbled fault faulty defect malfunction flaky noisy unreliable unplanned unexpected alarm penalty
  panic escalate deadlock violate violation threat worse worst worsen shut close closed`);

/** Parts of a system or an organisation, named when describing how it is built. */
export const COMPONENT = stems(`
  service microservice server cluster database db queue broker cache layer gateway api backend frontend stack node replica
  shard region zone pipeline container pod kubernetes docker bus topic topics stream worker job cron proxy balancer
  framework monolith module component library repo repository schema table warehouse lake etl dag orchestrator scheduler
  instance vm cloud bucket storage lambda function endpoint router switch firewall subnet network protocol bridge adapter
  plugin sdk frontends backends microfrontend kernel driver firmware sensor controller daemon webhook middleware
  version language react angular vue django rails spring node java python go golang rust scala kotlin typescript php c#
  postgres postgresql mysql mongo mongodb redis kafka rabbitmq graphql grpc rest spark airflow snowflake bigquery dbt hadoop
  elasticsearch nginx terraform ansible jenkins aws azure gcp s3 dynamo dynamodb oracle sap salesforce erp crm ci cd
  division department directorate branch subsidiary unit tier level hierarchy committee tribe chapter matrix engine
  index partition tenant ledger parser compiler renderer mainframe loader hub connector integration platform tool
  dashboard spreadsheet tracker intranet portal scanner terminal printer gateway broker websocket tunnel vpn dns cdn`);

/** How parts hang together. */
export const STRUCTURE_VERB = stems(`
  have run use consist comprise contain sit talk connect feed write read pull push store hold host build be live route
  split divide deploy publish subscribe consume call send back replicate shard cache sync mirror wrap report aggregate
  ingest transform load stream poll listen expose serve communicate depend rely include combine integrate fan pass process
  compose base organise structure arrange own go land keep render front clear batch forward schedule orchestrate`);
