"""What every service needs: the outside world, the threads, how a fault is reported."""
