/*
 * The bound: the feasible-set passes of the trace engine, as fast as plain C does them. What the engine takes beyond
 * this is the price of its language.
 *
 *   bound GRAPH QUESTIONS
 *
 * GRAPH is what bench/graph.ts writes; QUESTIONS has a line `target from to materiel maxHops` for each question, with
 * at most MAX_HOPS hops. Builds its indexes once and says how long that took; then answers all questions once for
 * every line on standard input. Each answer is one line of JSON.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define MAX_HOPS 7
/* Per actor two days a layer: of any chain, and of a chain with a DIVERTED hop. 16 of them fill half a cache line. */
#define LABELS (2 * (MAX_HOPS + 1))
#define NEVER 65535 /* no day of a period is as late */
#define UNREACHED 255
#define TARGET 1 /* the local number of the target; 0 is for actors that were not reached */

/* One transfer, seen from one of its ends. Actors have 24 bits, materiel 5, the rest of the word says DIVERTED. */
typedef struct {
  uint32_t other_class_diverted;
  uint32_t earliest_latest;
  uint32_t transfer;
} Record;

#define OTHER(record) ((record).other_class_diverted & 0xffffff)
#define CLASS(record) (((record).other_class_diverted >> 24) & 31)
#define DIVERTED(record) ((record).other_class_diverted >> 29)
#define EARLIEST(record) ((record).earliest_latest >> 16)
#define LATEST(record) ((record).earliest_latest & 0xffff)

typedef struct {
  uint32_t *first; /* of the actor's records; those of the last actor end at first[actors] */
  Record *records;
} Index;

typedef struct {
  uint32_t target, from, to, materiel, hops;
} Question;

static uint32_t actors, transfers;
static uint32_t *supplier, *recipient;
static uint16_t *earliest, *latest;
static uint8_t *materiel, *diverted, *origin;
static Index into, out_of;

/* Local numbers, from 1, of the actors that a question reaches, so that what is kept of them lies together. */
static uint32_t *local_of, *actor_of, *layer, *next_layer;
static uint16_t *departure, *arrival;
static uint8_t *last_changed, *is_feasible;
static uint32_t *feasible;
static uint32_t reached, feasible_count;
static uint64_t scans;

static double now_ms(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

static void *allocate(size_t count, size_t size) {
  void *memory = calloc(count, size);
  if (!memory) exit((fprintf(stderr, "out of memory\n"), 1));
  return memory;
}

static void *read_column(FILE *file, size_t count, size_t size) {
  void *column = allocate(count, size);
  if (fread(column, size, count, file) != count) exit((fprintf(stderr, "the graph file is too short\n"), 1));
  return column;
}

static void read_graph(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) exit((fprintf(stderr, "cannot read %s\n", path), 1));
  uint32_t *counts = read_column(file, 2, 4);
  actors = counts[0];
  transfers = counts[1];
  if (actors > 0xffffff) exit((fprintf(stderr, "too many actors\n"), 1));
  supplier = read_column(file, transfers, 4);
  recipient = read_column(file, transfers, 4);
  earliest = read_column(file, transfers, 2);
  latest = read_column(file, transfers, 2);
  fseek(file, 2L * transfers, SEEK_CUR); /* grades: the passes do not look at them */
  materiel = read_column(file, transfers, 1);
  diverted = read_column(file, transfers, 1);
  origin = read_column(file, actors, 1);
  fclose(file);
  free(counts);
}

/* The transfers in the order of a day, by counting; falling: latest days first. */
static uint32_t *order_by(const uint16_t *days, int falling) {
  uint32_t *place = allocate(65537, 4);
  uint32_t *order = allocate(transfers, 4);
  uint16_t flip = falling ? 0xffff : 0;
  for (uint32_t t = 0; t < transfers; t++) place[(days[t] ^ flip) + 1]++;
  for (uint32_t day = 0; day < 65536; day++) place[day + 1] += place[day];
  for (uint32_t t = 0; t < transfers; t++) order[place[days[t] ^ flip]++] = t;
  free(place);
  return order;
}

/* Lays the transfers out by one of their ends, within it in the order given: a scan may stop at the first too late. */
static Index build_index(const uint32_t *end, const uint32_t *other, uint32_t *order) {
  Index index = {allocate(actors + 1, 4), allocate(transfers, sizeof(Record))};
  uint32_t *next = allocate(actors + 1, 4);
  for (uint32_t t = 0; t < transfers; t++) index.first[end[t] + 1]++;
  for (uint32_t actor = 0; actor < actors; actor++) index.first[actor + 1] += index.first[actor];
  memcpy(next, index.first, 4UL * actors);
  for (uint32_t at = 0; at < transfers; at++) {
    uint32_t t = order[at];
    index.records[next[end[t]]++] = (Record){
        other[t] | (uint32_t)materiel[t] << 24 | (uint32_t)diverted[t] << 29,
        (uint32_t)earliest[t] << 16 | latest[t],
        t,
    };
  }
  free(next);
  free(order);
  return index;
}

static void swap_layers(void) {
  uint32_t *swapped = layer;
  layer = next_layer;
  next_layer = swapped;
}

/*
 * Layer by layer from the target backwards: the latest day by which each actor must have received, to reach the
 * target in so many hops; once for any chain, once for one with a DIVERTED hop. 0 says that it cannot.
 */
static void pass_backward(const Question *question) {
  uint32_t fitting = 1u << question->materiel | 1;
  uint32_t count = 1;
  reached = TARGET;
  local_of[question->target] = TARGET;
  actor_of[TARGET] = question->target;
  memset(departure + LABELS, 0, LABELS * sizeof *departure);
  departure[LABELS] = question->to;
  last_changed[TARGET] = 0;
  layer[0] = TARGET;
  for (uint32_t hop = 0; hop < question->hops && count > 0; hop++) {
    uint32_t next_count = 0, now = 2 * hop, then = now + 2;
    for (uint32_t at = 0; at < count; at++) {
      uint32_t local = layer[at], actor = actor_of[local];
      uint32_t any_by = departure[local * LABELS + now], diverted_by = departure[local * LABELS + now + 1];
      const Record *end = into.records + into.first[actor + 1];
      for (const Record *record = into.records + into.first[actor]; record < end; record++) {
        scans++;
        uint32_t lo = EARLIEST(*record), hi = LATEST(*record);
        if (lo > any_by) break;
        if (hi < question->from || !(fitting >> CLASS(*record) & 1)) continue;
        uint32_t any = hi < any_by ? hi : any_by, with_diverted = 0;
        if (DIVERTED(*record)) with_diverted = any;
        else if (lo <= diverted_by) with_diverted = hi < diverted_by ? hi : diverted_by;

        uint32_t supplying = OTHER(*record), known = local_of[supplying];
        if (!known) {
          known = ++reached;
          local_of[supplying] = known;
          actor_of[known] = supplying;
          uint16_t *labels = departure + (size_t)known * LABELS;
          memset(labels, 0, LABELS * sizeof *labels);
          labels[then] = any;
          labels[then + 1] = with_diverted;
          last_changed[known] = hop + 1;
          next_layer[next_count++] = known;
        } else if (known != TARGET) {
          uint16_t *labels = departure + (size_t)known * LABELS;
          uint32_t last = last_changed[known], any_before = labels[2 * last], diverted_before = labels[2 * last + 1];
          if (any <= any_before && with_diverted <= diverted_before) continue;
          labels[then] = any > any_before ? any : any_before;
          labels[then + 1] = with_diverted > diverted_before ? with_diverted : diverted_before;
          if (last == hop + 1) continue;
          last_changed[known] = hop + 1;
          next_layer[next_count++] = known;
        }
      }
    }
    swap_layers();
    count = next_count;
  }
  /* What can be done in fewer hops can be done in `hop`. */
  for (uint32_t local = 1; local <= reached; local++) {
    uint16_t *labels = departure + (size_t)local * LABELS;
    for (uint32_t at = 2; at < 2 * (question->hops + 1); at++) {
      if (labels[at] < labels[at - 2]) labels[at] = labels[at - 2];
    }
  }
}

/*
 * Layer by layer from the origins, over what the backward pass reached: the earliest day on which each actor can have
 * received. Collects the transfers of which a chain may be made.
 */
static void pass_forward(const Question *question) {
  uint32_t fitting = 1u << question->materiel | 1;
  uint32_t count = 0;
  feasible_count = 0;
  memset(arrival, 0xff, (size_t)(reached + 1) * LABELS * sizeof *arrival);
  memset(last_changed, UNREACHED, reached + 1);
  for (uint32_t local = TARGET + 1; local <= reached; local++) {
    size_t labels = (size_t)local * LABELS;
    if (!origin[actor_of[local]] || departure[labels + 2 * question->hops + 1] < question->from) continue;
    arrival[labels] = question->from;
    last_changed[local] = 0;
    layer[count++] = local;
  }
  for (uint32_t hop = 0; hop < question->hops && count > 0; hop++) {
    uint32_t next_count = 0, now = 2 * hop, then = now + 2, left = 2 * (question->hops - 1 - hop);
    for (uint32_t at = 0; at < count; at++) {
      uint32_t local = layer[at], actor = actor_of[local];
      uint32_t any_on = arrival[(size_t)local * LABELS + now], diverted_on = arrival[(size_t)local * LABELS + now + 1];
      const Record *end = out_of.records + out_of.first[actor + 1];
      for (const Record *record = out_of.records + out_of.first[actor]; record < end; record++) {
        scans++;
        uint32_t lo = EARLIEST(*record), hi = LATEST(*record);
        if (hi < any_on) break;
        if (!(fitting >> CLASS(*record) & 1)) continue;
        uint32_t receiving = local_of[OTHER(*record)];
        if (!receiving) continue;
        const uint16_t *by = departure + (size_t)receiving * LABELS + left;
        uint32_t day = any_on > lo ? any_on : lo, any = NEVER, with_diverted = NEVER;
        if (day > by[0]) continue;
        if (DIVERTED(*record)) {
          any = with_diverted = day;
        } else {
          if (day <= by[1]) any = day;
          if (diverted_on <= hi) {
            uint32_t later = diverted_on > lo ? diverted_on : lo;
            if (later <= by[0]) with_diverted = later;
          }
          if (with_diverted < any) any = with_diverted;
          if (any == NEVER) continue;
        }
        if (!is_feasible[record->transfer]) {
          is_feasible[record->transfer] = 1;
          feasible[feasible_count++] = record->transfer;
        }
        if (receiving == TARGET) continue;

        uint16_t *labels = arrival + (size_t)receiving * LABELS;
        uint32_t last = last_changed[receiving];
        uint32_t any_before = last == UNREACHED ? NEVER : labels[2 * last];
        uint32_t diverted_before = last == UNREACHED ? NEVER : labels[2 * last + 1];
        if (any >= any_before && with_diverted >= diverted_before) continue;
        labels[then] = any < any_before ? any : any_before;
        labels[then + 1] = with_diverted < diverted_before ? with_diverted : diverted_before;
        if (last == hop + 1) continue;
        last_changed[receiving] = hop + 1;
        next_layer[next_count++] = receiving;
      }
    }
    swap_layers();
    count = next_count;
  }
}

static void forget(void) {
  for (uint32_t local = 1; local <= reached; local++) local_of[actor_of[local]] = 0;
  for (uint32_t at = 0; at < feasible_count; at++) is_feasible[feasible[at]] = 0;
}

static void answer_all(const Question *questions, uint32_t count) {
  printf("[");
  for (uint32_t at = 0; at < count; at++) {
    scans = 0;
    double start = now_ms();
    pass_backward(&questions[at]);
    pass_forward(&questions[at]);
    double ms = now_ms() - start;
    printf("%s{\"ms\":%.6f,\"reached\":%u,\"feasible\":%u,\"scans\":%llu}", at ? "," : "", ms, reached, feasible_count,
           (unsigned long long)scans);
    forget();
  }
  printf("]\n");
  fflush(stdout);
}

int main(int argc, char **argv) {
  if (argc != 3) exit((fprintf(stderr, "usage: bound GRAPH QUESTIONS\n"), 2));
  read_graph(argv[1]);
  double start = now_ms();
  into = build_index(recipient, supplier, order_by(earliest, 0));
  out_of = build_index(supplier, recipient, order_by(latest, 1));
  printf("{\"buildMs\":%.3f}\n", now_ms() - start);
  fflush(stdout);

  size_t locals = (size_t)actors + 2;
  local_of = allocate(actors, 4);
  actor_of = allocate(locals, 4);
  layer = allocate(locals, 4);
  next_layer = allocate(locals, 4);
  departure = allocate(locals * LABELS, 2);
  arrival = allocate(locals * LABELS, 2);
  last_changed = allocate(locals, 1);
  is_feasible = allocate(transfers, 1);
  feasible = allocate(transfers, 4);

  FILE *file = fopen(argv[2], "r");
  if (!file) exit((fprintf(stderr, "cannot read %s\n", argv[2]), 1));
  Question *questions = NULL, question;
  uint32_t count = 0;
  while (fscanf(file, "%u %u %u %u %u", &question.target, &question.from, &question.to, &question.materiel,
                &question.hops) == 5) {
    if (question.target >= actors || question.hops < 1 || question.hops > MAX_HOPS || question.from < 1) {
      exit((fprintf(stderr, "question %u is not to be asked here\n", count + 1), 1));
    }
    questions = realloc(questions, (count + 1) * sizeof question);
    if (!questions) exit((fprintf(stderr, "out of memory\n"), 1));
    questions[count++] = question;
  }
  fclose(file);

  char line[16];
  while (fgets(line, sizeof line, stdin)) answer_all(questions, count);
  return 0;
}
