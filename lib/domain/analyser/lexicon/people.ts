import { stems } from '../stem';

/** Those who feel an outcome: people outside the tool, by the roles stories give them. */
export const PEOPLE = stems(`
  customer client user guest patient passenger driver rider student pupil parent teacher nurse doctor member tenant resident
  neighbour family child kid visitor shopper buyer seller merchant farmer grower pensioner citizen people person man woman
  employee staff worker colleague engineer analyst agent clerk cashier chef cook waiter technician mechanic pilot crew
  volunteer donor reader subscriber viewer listener player applicant candidate learner apprentice trainee caller commuter
  cyclist traveller courier carrier supplier partner hotel restaurant shop bakery school clinic hospital kitchen library
  sponsor investor landlord owner household charity prisoner soldier refugee athlete artist musician author editor
  receptionist widow widower orphan hiker walker climber skier swimmer diver mother father parent baby toddler pharmacist librarian accountant lawyer auditor secretary inspector planner operator surgeon midwife dentist
  vet baker butcher fisherman sailor captain conductor guard firefighter policeman officer manager family lad`);

/** Things a business or its customers count. */
export const BUSINESS = stems(`
  revenue sale profit margin cost money budget income turnover price fee refund credit chargeback invoice penalty fine churn
  retention conversion signup subscription renewal booking order purchase basket donation complaint appointment
  visit contract deal account overtime payroll salary wage insurance claim compensation damage waste stock
  audit risk safety injury accident lawsuit compliance breach privacy security fraud theft harm outage on-call pager
  weekend workload hire hiring turnover satisfaction nps rating review stars trust no-show queue wait spend spending loan
  grant tax energy fuel electricity water bill rent food delivery shipment parcel lease interest cover sick burden home house household resign quit inspection premium recall warning threat petition licence license permit warranty reputation loyalty
  diesel petrol gasoline tip vacancy replacement eviction punctual ambulance hospitalisation`);

/** Of these, what an office or a shop handles all day: how many of them go wrong says nothing yet of what it meant. */
export const HANDLED = stems(
  'order purchase booking appointment visit contract deal account invoice bill delivery shipment parcel stock lease subscription claim insurance',
);

/** Saying what something was worth. */
export const WORTH = stems(
  'save spare earn avoid avert free recoup recover worth cost pay spend prevent protect bring sell buy waste',
);
