# Times R's survival on columns that bench/returns.ts wrote: arguments are the file, the number of rows and the rounds.
# Prints one line of JSON: seconds by round, and two numbers that ours must agree with.
suppressMessages(library(survival))
given <- commandArgs(TRUE)
n <- as.integer(given[2])
rounds <- as.integer(given[3])
file <- file(given[1], "rb")
times <- readBin(file, "double", n)
exits <- readBin(file, "double", n)
close(file)
single <- as.integer(exits > 0)
states <- factor(exits, 0:3, c("censored", "one", "two", "three"))
id <- seq_len(n)
clock <- function(work) { start <- proc.time()[["elapsed"]]; value <- work(); list(value, proc.time()[["elapsed"]] - start) }
km <- numeric(0)
aj <- numeric(0)
for (round in seq_len(rounds)) {
  found <- clock(function() survfit(Surv(times, single) ~ 1, conf.type = "log-log"))
  km <- c(km, found[[2]])
  last <- found[[1]]
}
# Some minutes a round: one is enough.
for (round in 1) {
  found <- clock(function() survfit(Surv(times, states) ~ 1, id = id))
  aj <- c(aj, found[[2]])
  several <- found[[1]]
}
cat(sprintf('{"km":[%s],"aj":[%s],"survival":%.15g,"share":%.15g}\n',
  paste(km, collapse = ","), paste(aj, collapse = ","),
  summary(last, times = 1000)$surv, summary(several, times = 1000)$pstate[1, 2]))
