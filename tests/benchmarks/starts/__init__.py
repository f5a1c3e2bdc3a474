"""What startup.py starts, each as a program of its own with a profile's folder as its argument."""
